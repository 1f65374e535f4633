package jp.renkei.notification.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A CloudEvent as it came; only what is read here.
 *
 * @param data the payload, with fields that are not known yet
 */
public record Event(String type, String subject, Instant time, JsonNode data) {}
