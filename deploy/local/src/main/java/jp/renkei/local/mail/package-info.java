/**
 * A small page that lists the mails that the catcher has kept.
 *
 * <p>Receiving mail belongs to the embedded stack.
 */
@NullMarked
package jp.renkei.local.mail;

import org.jspecify.annotations.NullMarked;
