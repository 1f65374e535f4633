package jp.renkei.matching.list;

import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;

/**
 * Names a list: what a record is matched with.
 *
 * @param owner the record the list belongs to
 * @param ownerType what the owner is
 * @param kind what the list holds
 */
public record ListKey(UUID owner, RecordType ownerType, RecordType kind) {}
