/**
 * Reads every reason of the sample catalogue, in the API and in mails, and finds what is not true.
 *
 * <p>How reasons are made does not belong here: a reader knows the records and the answers only.
 */
package jp.renkei.local.reasons;
