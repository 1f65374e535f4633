/**
 * The ledger of digests: reserve, attempt, send, remember; what an operator sees of it.
 *
 * <p>What a digest says does not belong here.
 */
@NullMarked
package jp.renkei.notification.delivery;

import org.jspecify.annotations.NullMarked;
