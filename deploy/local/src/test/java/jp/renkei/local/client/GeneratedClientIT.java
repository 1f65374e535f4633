package jp.renkei.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.client.catalog.ApiException;
import jp.renkei.client.catalog.api.IssuesApi;
import jp.renkei.client.catalog.api.IssuesApi.APISocialIssueResourcePublishRequest;
import jp.renkei.client.catalog.api.IssuesApi.APISocialIssueResourceRegisterRequest;
import jp.renkei.client.catalog.model.Problem;
import jp.renkei.client.catalog.model.RecordStatus;
import jp.renkei.client.catalog.model.RegisterSocialIssueRequest;
import jp.renkei.client.catalog.model.SocialIssueResponse;
import jp.renkei.client.matching.api.MatchesApi;
import jp.renkei.client.matching.api.MatchesApi.APIMatchResourceOfIssueRequest;
import jp.renkei.client.matching.api.MatchesApi.APISimilarResourceSimilarRequest;
import jp.renkei.client.matching.model.MatchItem;
import jp.renkei.client.matching.model.RecordType;
import jp.renkei.client.matching.model.SimilarRequest;
import jp.renkei.client.notification.api.DigestsApi;
import jp.renkei.client.notification.api.DigestsApi.APIDigestResourcePreviewRequest;
import jp.renkei.client.notification.model.DigestPreview;
import jp.renkei.local.demo.RunningStack;
import jp.renkei.local.place.FreePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a portal's programmer does: generates clients from the three documents and lives on those alone. */
class GeneratedClientIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "老朽化した水道管の漏水を早く見つけたい";
    private static final String DESCRIPTION =
            "敷設から四十年を超えた配水管が多く、有収率が下がり続けている。" + "夜間の漏水調査を担う職員も減り、人工衛星や音圧センサーで漏水箇所を絞り込む方法を探している。";

    @TempDir
    static Path folder;

    private static RunningStack stack;
    private static GeneratedClients ours;
    private static GeneratedClients theirs;

    @BeforeAll
    static void start() throws Exception {
        stack = new RunningStack(folder.resolve("data"), FreePorts.find().base(), Map.of());
        ours = new GeneratedClients(stack.endpoints(), stack.tokens().officer("072028"));
        theirs = new GeneratedClients(stack.endpoints(), stack.tokens().officer("131016"));
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void anIssueIsPublishedAndFindsItsMatchAndItsDigest() throws Exception {
        UUID neighbour = published(theirs, "水道管の漏水調査を少ない職員で続けたい").getId();
        UUID own = published(ours, TITLE).getId();

        MatchItem match = await().atMost(PATIENCE)
                .until(() -> matchesOf(own), list -> !list.isEmpty())
                .getFirst();
        assertThat(match.getTarget().getId()).isEqualTo(neighbour);
        assertThat(match.getTarget().getMunicipality().getCode()).isEqualTo("131016");
        assertThat(match.getFactors()).isNotEmpty();

        assertThat(similar()).extracting(item -> item.getTarget().getId()).contains(neighbour);

        DigestPreview digest = await().atMost(PATIENCE)
                .until(
                        GeneratedClientIT::preview,
                        preview -> !preview.getItems().isEmpty());
        assertThat(digest.getMunicipality()).isEqualTo("072028");
        assertThat(digest.getItems().getFirst().getMatch()).isEqualTo(match.getId());
        assertThat(digest.getText()).contains(TITLE);
    }

    @Test
    void anErrorIsReadAsAProblem() throws Exception {
        IssuesApi issues = new IssuesApi(ours.catalog());

        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> issues.socialIssueResourceRegister(register("あ".repeat(101))));

        Problem problem = ours.catalog().getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getType()).hasToString("urn:renkei:problem:invalid");
        assertThat(problem.getViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getField()).isEqualTo("title");
            assertThat(violation.getIn()).hasToString("body");
        });
    }

    private static SocialIssueResponse published(GeneratedClients clients, String title) throws ApiException {
        IssuesApi issues = new IssuesApi(clients.catalog());
        SocialIssueResponse draft = issues.socialIssueResourceRegister(register(title));
        SocialIssueResponse published =
                issues.socialIssueResourcePublish(APISocialIssueResourcePublishRequest.newBuilder()
                        .id(draft.getId())
                        .build());
        assertThat(published.getStatus()).isEqualTo(RecordStatus.PUBLISHED);
        return published;
    }

    private static APISocialIssueResourceRegisterRequest register(String title) {
        return APISocialIssueResourceRegisterRequest.newBuilder()
                .registerSocialIssueRequest(
                        new RegisterSocialIssueRequest().title(title).description(DESCRIPTION))
                .build();
    }

    /** Empty while the index does not know the record yet. */
    private static List<MatchItem> matchesOf(UUID issue) throws Exception {
        try {
            return new MatchesApi(ours.matching())
                    .matchResourceOfIssue(APIMatchResourceOfIssueRequest.newBuilder()
                            .id(issue)
                            .kind(RecordType.ISSUE)
                            .build())
                    .getItems();
        } catch (jp.renkei.client.matching.ApiException e) {
            if (e.getCode() == 404) {
                return List.of();
            }
            throw e;
        }
    }

    private static List<MatchItem> similar() throws Exception {
        SimilarRequest request = new SimilarRequest()
                .title(TITLE)
                .description(DESCRIPTION)
                .type(RecordType.ISSUE)
                .size(5);
        return new MatchesApi(ours.matching())
                .similarResourceSimilar(APISimilarResourceSimilarRequest.newBuilder()
                        .similarRequest(request)
                        .build())
                .getItems();
    }

    private static DigestPreview preview() throws Exception {
        return new DigestsApi(ours.notification())
                .digestResourcePreview(APIDigestResourcePreviewRequest.newBuilder()
                        .cutoff("now")
                        .municipality("072028")
                        .build());
    }
}
