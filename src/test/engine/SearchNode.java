import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** Main class of the search engine's own JVM: one OpenSearch node that listens on loopback only. */
public final class SearchNode {

    private SearchNode() {
    }

    /**
     * Runs a node until the process is told to stop.
     *
     * @param args the data directory, the HTTP port, and anything more to end at once after a start
     */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Settings settings = Settings.builder()
                .put("cluster.name", "emancipasso-local")
                .put("node.name", "local")
                .put("path.home", home)
                .put("path.data", home.resolve("data"))
                .put("path.logs", home.resolve("logs"))
                .put("network.host", "127.0.0.1")
                .put("http.port", args[1])
                .put("transport.port", "0")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        Node node = new LocalNode(settings);
        node.start();
        if (args.length > 2) {
            node.close();
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                node.close();
            } catch (java.io.IOException e) {
                e.printStackTrace();
            } finally {
                stopped.countDown();
            }
        }));
        stopped.await();
    }

    private static final class LocalNode extends Node {
        LocalNode(Settings settings) {
            super(new Environment(settings, null), List.of(
                    classpathPlugin(Netty4ModulePlugin.class), classpathPlugin(CommonAnalysisModulePlugin.class)), false);
        }

        private static PluginInfo classpathPlugin(Class<? extends Plugin> plugin) {
            return new PluginInfo(plugin.getName(), "class-path plugin", "NA", Version.CURRENT, "25", plugin.getName(),
                    null, List.of(), false);
        }
    }
}
