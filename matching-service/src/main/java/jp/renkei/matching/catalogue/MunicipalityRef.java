package jp.renkei.matching.catalogue;

/** The municipality as a record names it. */
public record MunicipalityRef(String code, String name, String prefecture) {}
