/**
 * The real parts that Renkei runs on — PostgreSQL, Kafka, an SMTP server, an OpenID Connect issuer — started inside one JVM,
 * for tests and for the local launcher.
 *
 * <p>Nothing that knows a service, its tables, its topics or its routes belongs here.
 */
@NullMarked
package jp.renkei.stack;

import org.jspecify.annotations.NullMarked;
