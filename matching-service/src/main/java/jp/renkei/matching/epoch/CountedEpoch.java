package jp.renkei.matching.epoch;

/**
 * What is counted in a catalogue for a new epoch.
 *
 * @param terms on top of those of the shipped epoch
 * @param codes of the live records alone
 */
public record CountedEpoch(EpochFile.Counts terms, CodeCounts codes) {}
