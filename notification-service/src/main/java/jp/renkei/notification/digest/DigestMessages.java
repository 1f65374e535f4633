package jp.renkei.notification.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jp.renkei.notification.match.Band;

/** The words of a digest; they are in {@code messages/digest_ja.properties} and {@code messages/digest_en.properties}. */
@MessageBundle("digest")
interface DigestMessages {

    @Message
    String subject(int newOnes, int changed, String lead, boolean more, String municipality);

    @Message
    String lead(String name, String title);

    @Message
    String greeting(String municipality);

    @Message
    String intro(String monday, String cutoff);

    @Message
    String first();

    @Message
    String inDoubt(String weeks);

    @Message
    String sampleNote();

    @Message
    String newHeading(int total);

    @Message
    String changedHeading(int total);

    @Message
    String lowAtFirst();

    @Message
    String lowAfterWant();

    @Message
    String issueTitle(String name, String prefecture, String title, boolean sample);

    @Message
    String initiativeTitle(String name, String prefecture, String title, boolean sample);

    @Message
    String issuesLikeOwnIssue(String title, boolean sample);

    @Message
    String initiativesForOwnIssue(String title, boolean sample);

    @Message
    String bothForOwnIssue(String title, boolean sample);

    @Message
    String issuesForOwnInitiative(String title, boolean sample);

    @Message
    String closeness(String score, Band band, boolean reasons);

    @Message
    String changedCloseness(String score, Band before, Band after, boolean reasons);

    @Message
    String reason(String label);

    @Message
    String against(String label);

    @Message
    String nothingAgainst();

    @Message
    String scheme(String label, String leadTime, String article);

    @Message
    String schemeAsBefore(String label, int number);

    @Message
    String timing(String label);

    @Message
    String timingOf(int number, String label);

    @Message
    String stepTalk(boolean mixed);

    @Message
    String stepLearn(boolean mixed);

    @Message
    String stepOffer();

    @Message
    String link(String address);

    @Message
    String more(int count);

    @Message
    String moreAtFirst(int count);

    @Message
    String about();

    @Message
    String aboutRhythm(String municipality);

    @Message
    String aboutSettings(String subscription);

    @Message
    String aboutScores();
}
