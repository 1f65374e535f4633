/**
 * The demonstration on top of a running stack: samples, subscriptions, real matches, the week's digest.
 *
 * <p>It knows the public APIs only; nothing here touches a database, a topic or an index.
 */
@NullMarked
package jp.renkei.local.demo;

import org.jspecify.annotations.NullMarked;
