/**
 * The data folder and the ports: where everything of one local stack lives, and who holds it.
 *
 * <p>Starting anything does not belong here.
 */
@NullMarked
package jp.renkei.local.place;

import org.jspecify.annotations.NullMarked;
