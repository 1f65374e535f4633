/**
 * What the catalogue told us: titles, withdrawals, names of municipalities.
 *
 * <p>The records themselves stay in the catalogue.
 */
@NullMarked
package jp.renkei.notification.catalogue;

import org.jspecify.annotations.NullMarked;
