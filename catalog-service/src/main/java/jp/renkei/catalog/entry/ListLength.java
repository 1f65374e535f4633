package jp.renkei.catalog.entry;

/** The rules that are checked first: the elements of a list that is too long are not looked at. */
public interface ListLength {}
