package jp.renkei.notification.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds text to a number of columns. Following lines are indented to where the words of the first begin. Japanese breaks
 * between any two characters but not before closing or after opening signs (禁則処理); Latin words and numbers stay whole
 * unless one alone is too long; an address (URL) and a mark in 【】 are never broken.
 */
public final class LineFolder {

    private static final Pattern LEAD = Pattern.compile("^[ 　]*(?:[・◇-] ?|[0-9]+\\. )?");
    private static final String NOT_FIRST = "、。，．・：；？！）］｝」』】〉》”’…‥ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％℃,.!?:;)]}%";
    private static final String NOT_LAST = "（［｛「『【〈《“‘([{";

    private final int columns;

    public LineFolder(int columns) {
        this.columns = columns;
    }

    /** Every line of the text folded; blanks at the end of lines go. */
    public String fold(String text) {
        return text.lines()
                .flatMap(line -> foldLine(line.stripTrailing()).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> foldLine(String line) {
        if (DisplayWidth.of(line) <= columns) {
            return List.of(line);
        }
        var lead = LEAD.matcher(line);
        int indent = lead.find() ? DisplayWidth.of(lead.group()) : 0;
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String piece : pieces(line)) {
            if (!current.isEmpty() && DisplayWidth.of(current) + DisplayWidth.of(piece.stripTrailing()) > columns) {
                lines.add(current.toString().stripTrailing());
                current = new StringBuilder(" ".repeat(indent));
                piece = piece.stripLeading();
            }
            current.append(piece);
        }
        if (!current.toString().isBlank()) {
            lines.add(current.toString().stripTrailing());
        }
        return lines;
    }

    /** What must stay on one line each. */
    private List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String before = "";
        for (String character : PlainLine.characters(line)) {
            if (!before.isEmpty() && mayBreak(piece, before, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(character);
            before = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private boolean mayBreak(StringBuilder piece, String before, String after) {
        if (piece.indexOf("://") >= 0) {
            return before.isBlank();
        }
        if (piece.toString().isBlank() || after.isBlank()) {
            return false;
        }
        if (DisplayWidth.of(piece) >= columns * 3 / 4) {
            return true;
        }
        if (piece.lastIndexOf("【") > piece.lastIndexOf("】")) {
            return false;
        }
        return !NOT_FIRST.contains(after)
                && !NOT_LAST.contains(before)
                && (before.isBlank() || isWide(before) || isWide(after));
    }

    private static boolean isWide(String character) {
        return DisplayWidth.of(character) > 1;
    }
}
