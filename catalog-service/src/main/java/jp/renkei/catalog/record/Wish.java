package jp.renkei.catalog.record;

import java.util.function.Predicate;
import jp.renkei.edge.language.Text;

/**
 * One thing that makes a record more useful to others.
 *
 * @param field the field to fill
 * @param points its weight in the completeness, relative to the other wishes
 * @param granted whether the content has it
 * @param hint what to add and how that improves the matches
 */
public record Wish<C>(String field, int points, Predicate<? super C> granted, Text hint) {}
