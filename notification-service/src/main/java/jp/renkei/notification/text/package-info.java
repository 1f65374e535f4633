/**
 * Plain text for mails: display width, folding, single lines.
 *
 * <p>Wording does not belong here.
 */
@NullMarked
package jp.renkei.notification.text;

import org.jspecify.annotations.NullMarked;
