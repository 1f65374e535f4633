package jp.renkei.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one fiscal year from a short text. */
final class FiscalYearParser {

    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|大正|明治|[rhstm])\\s*\\.?\\s*(元|[0-9]{1,2})\\s*(年度|年)?");
    private static final Pattern WESTERN = Pattern.compile("(fy|西暦)?\\s*((?:19|20|21)[0-9]{2})\\s*(年度|年)?");
    private static final String DIGITS = "〇一二三四五六七八九";

    private FiscalYearParser() {}

    static Optional<FiscalYear> parse(CharSequence text) {
        String folded = arabic(TextFolding.standard().fold(text).strip()).replaceFirst("\\s*[(].*[)]$", "");
        Matcher era = ERA.matcher(folded);
        if (era.matches()) {
            int ofEra = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
            return ofEra == 0 ? Optional.empty() : Optional.of(new FiscalYear(before(era.group(1)) + ofEra));
        }
        Matcher western = WESTERN.matcher(folded);
        return western.matches() ? Optional.of(new FiscalYear(Integer.parseInt(western.group(2)))) : Optional.empty();
    }

    private static int before(String name) {
        for (Era era : Era.values()) {
            if (name.equals(era.kanji()) || name.length() == 1 && name.charAt(0) == era.letter()) {
                return era.before();
            }
        }
        throw new IllegalStateException("the pattern knows an era that the enum does not: " + name);
    }

    /** 二〇二五 and 十二 as digits; up to 99 with 十. */
    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                out.append(digit);
            } else if (c == '十') {
                boolean tens = i > 0 && DIGITS.indexOf(text.charAt(i - 1)) > 0;
                boolean ones = i + 1 < text.length() && DIGITS.indexOf(text.charAt(i + 1)) > 0;
                out.append(tens ? "" : "1").append(ones ? "" : "0");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
