/**
 * What the three services' HTTP interfaces share: errors, callers, languages, pages, limits and safe defaults.
 *
 * <p>Nothing that knows an issue, a match or a digest belongs here.
 */
package jp.renkei.edge;
