/**
 * What a request may say in its path, query and headers: only what the resource method declares, in the declared form.
 *
 * <p>Bodies do not belong here.
 */
package jp.renkei.edge.parameter;
