/**
 * Service processes: started, watched, restarted and stopped; what a killed launcher left is found again.
 *
 * <p>Which services exist and how they are configured belongs to the run.
 */
@NullMarked
package jp.renkei.local.child;

import org.jspecify.annotations.NullMarked;
