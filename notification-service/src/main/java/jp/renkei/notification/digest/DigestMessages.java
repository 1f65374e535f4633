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
    String ownIssueLikeTheirs(String title, boolean sample);

    @Message
    String theirsMayHelpOwnIssue(String title, boolean sample);

    @Message
    String ownMayHelpTheirs(String title, boolean sample);

    @Message
    String changedBand(Band before, Band after);

    @Message
    String closeness(String score, Band band);

    @Message
    String reasons();

    @Message
    String reason(String label, String points);

    @Message
    String words(String own, String others);

    @Message
    String ownWords(String own);

    @Message
    String otherWords(String others);

    @Message
    String against(String label, String points);

    @Message
    String weakPoint(String label);

    @Message
    String nothingAgainst();

    @Message
    String timing(String label);

    @Message
    String stepTalk();

    @Message
    String stepLearn();

    @Message
    String stepOffer();

    @Message
    String scheme(String label);

    @Message
    String schemeLeadTime(String leadTime);

    @Message
    String schemeArticle(String article);

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
