/**
 * Digital initiatives (デジタル施策): what a municipality has tried or does, what it cost and what came of it.
 *
 * <p>The life of a record, which issues share, does not belong here.
 */
package jp.renkei.catalog.initiative;
