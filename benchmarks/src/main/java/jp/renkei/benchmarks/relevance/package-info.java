/**
 * The command that asks every system every question and writes the tables.
 *
 * <p>Formulas of measures and the systems themselves do not belong here.
 */
@NullMarked
package jp.renkei.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
