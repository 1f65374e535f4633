/**
 * Finds personal data in the texts of a record before others can read them: phone numbers, mail addresses, My Numbers and
 * names of persons.
 *
 * <p>When a record may be published does not belong here.
 */
@NullMarked
package jp.renkei.catalog.privacy;

import org.jspecify.annotations.NullMarked;
