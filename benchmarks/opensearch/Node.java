import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node until the process is told to stop. Arguments: HTTP port, folder. Started from source. */
public final class Node {

    private Node() {}

    public static void main(String[] arguments) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", arguments[0]);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[1])
                .numOfNode(1)
                .useLogger()
                .pluginTypes("org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin"));
        Thread.currentThread().join();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (Exception failure) {
            failure.printStackTrace();
        }
    }
}
