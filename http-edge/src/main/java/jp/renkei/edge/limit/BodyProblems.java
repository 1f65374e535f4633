package jp.renkei.edge.limit;

import java.time.Duration;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Why a body is not taken in. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem tooLarge(long maximum) {
        return Problem.of(
                        ProblemType.TOO_LARGE,
                        new Text(
                                "本文は %,d バイト以内にしてください。".formatted(maximum),
                                "The body must not exceed %,d bytes.".formatted(maximum)))
                .with("maximumBytes", maximum);
    }

    static Problem tooSlow() {
        return Problem.of(
                ProblemType.TOO_SLOW,
                new Text("本文を最後まで受信できませんでした。もう一度送信してください。", "The body did not arrive in time; send it again."));
    }

    static Problem oneTooMany() {
        return Problem.of(
                        ProblemType.NOT_READY,
                        new Text(
                                "ただいま混み合っています。しばらくしてからもう一度お試しください。",
                                "Too much is arriving now; try again in a moment."))
                .retryAfter(Duration.ofSeconds(5));
    }
}
