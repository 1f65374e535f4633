package jp.renkei.local.fuzz;

/**
 * What stands in the Authorization field.
 *
 * @param name what a finding calls it
 * @param refused whether nobody may get anything for it that is not open to all
 */
record Credential(String name, String field, boolean refused) {}
