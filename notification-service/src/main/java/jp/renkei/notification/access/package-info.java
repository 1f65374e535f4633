/**
 * Whose municipalities the current caller may look at.
 *
 * <p>What is looked at belongs to the features.
 */
@NullMarked
package jp.renkei.notification.access;

import org.jspecify.annotations.NullMarked;
