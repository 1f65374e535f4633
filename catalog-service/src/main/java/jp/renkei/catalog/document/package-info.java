/**
 * How the OpenAPI document is written, so that generators of clients take it.
 *
 * <p>Descriptions of single operations and fields do not belong here.
 */
@NullMarked
package jp.renkei.catalog.document;

import org.jspecify.annotations.NullMarked;
