/**
 * The promised form of events: schemas and samples of api-specs.
 *
 * <p>How a service reads or writes an event does not belong here.
 */
@NullMarked
package jp.renkei.testkit.event;

import org.jspecify.annotations.NullMarked;
