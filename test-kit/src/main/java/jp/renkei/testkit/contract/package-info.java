/**
 * What a service really serves, to be compared with what is promised: for the tests of the services.
 *
 * <p>The promises themselves, contracts and role tables, do not belong here.
 */
@NullMarked
package jp.renkei.testkit.contract;

import org.jspecify.annotations.NullMarked;
