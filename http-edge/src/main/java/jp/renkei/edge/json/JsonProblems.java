package jp.renkei.edge.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/** Says which field of a JSON body could not be read and what is expected there, in words of the API and not of Java. */
public final class JsonProblems {

    private static final Text UNREADABLE =
            new Text("リクエスト本文を JSON として読み取れません。", "The request body cannot be read as JSON.");

    private static final Text TOO_LARGE = new Text(
            "JSON の入れ子が深すぎるか、値が長すぎるか、多すぎます。", "The JSON nests too deep, or has a value that is too long, or too many.");

    private JsonProblems() {}

    public static Problem of(JsonProcessingException cause) {
        if (cause.getCause() instanceof Problem fromConstructor) {
            return fromConstructor;
        }
        if (cause instanceof StreamConstraintsException || cause.getCause() instanceof StreamConstraintsException) {
            return tooLarge(cause);
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(
                    ProblemType.MALFORMED, UNREADABLE, List.of(new Violation(path(mapping), "body", message(mapping))));
        }
        if (cause instanceof MismatchedInputException mismatched
                && !mismatched.getOriginalMessage().startsWith("Trailing token")) {
            return Problem.of(
                    ProblemType.MALFORMED, UNREADABLE, List.of(new Violation("", "body", message(mismatched))));
        }
        var at = cause.getLocation();
        return at == null
                ? Problem.of(ProblemType.MALFORMED, UNREADABLE)
                : Problem.of(ProblemType.MALFORMED, UNREADABLE)
                        .with("line", at.getLineNr())
                        .with("column", at.getColumnNr());
    }

    private static Problem tooLarge(JsonProcessingException cause) {
        var reason = cause instanceof StreamConstraintsException ? cause : cause.getCause();
        if (!(reason instanceof OutOfBounds bounds)) {
            return Problem.of(ProblemType.MALFORMED, TOO_LARGE);
        }
        return bounds.field().isEmpty()
                ? Problem.of(ProblemType.MALFORMED, bounds.said())
                : Problem.of(
                        ProblemType.MALFORMED,
                        UNREADABLE,
                        List.of(new Violation(bounds.field(), "body", bounds.said())));
    }

    private static Text message(JsonMappingException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                new Text(
                        "「" + unknown.getPropertyName() + "」という項目はありません。",
                        "There is no field '" + unknown.getPropertyName() + "'.");
            case MismatchedInputException bad when bad.getTargetType() != null -> Expected.of(bad.getTargetType());
            default -> new Text("値を読み取れません。", "The value cannot be read.");
        };
    }

    private static String path(JsonMappingException cause) {
        var path = new StringBuilder();
        for (var step : cause.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
