/**
 * What the matching service told us: pairs with their frozen explanation, and since when they have which band.
 *
 * <p>Whom a pair interests does not belong here.
 */
@NullMarked
package jp.renkei.notification.match;

import org.jspecify.annotations.NullMarked;
