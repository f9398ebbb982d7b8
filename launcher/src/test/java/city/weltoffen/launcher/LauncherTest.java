package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private static final Map<String, String> BACKENDS_ELSEWHERE =
            Map.of("MONGODB_URI", "mongodb://someone:secret@elsewhere:27017", "KAFKA_BROKERS", "elsewhere:9092");

    @TempDir
    private static Path applications;

    @TempDir
    private Path data;

    @BeforeAll
    static void packServices() {
        FakeWeltoffen.packInto(applications);
    }

    private Run run(String... properties) {
        return Run.of(applications, data, BACKENDS_ELSEWHERE, properties);
    }

    @Nested
    class Starting {

        @Test
        void saysWhatRunsWhereAndThatItIsReady() {
            try (var run = run().ready()) {
                var url = run.service("beta").get("url").asString();

                assertThat(run.lines()).endsWith("Weltoffen is ready: " + url);
                assertThat(run.output())
                        .containsPattern(
                                "alpha +" + run.service("alpha").get("url").asString() + " +"
                                        + run.processOf("alpha").pid())
                        .contains("mongodb://elsewhere:27017")
                        .doesNotContain("secret");
                assertThat(run.list().get("launcher").asLong()).isEqualTo(run.pid());
            }
        }

        @Test
        void tellsAllServicesTheSameOtherToday() {
            try (var run = run("-Dweltoffen.clock.start=2026-05-06").ready()) {
                await().atMost(Run.PATIENCE)
                        .untilAsserted(() -> assertThat(data.resolve("logs/alpha.log"))
                                .content()
                                .contains("clock PT-"));
                assertThat(run.output()).doesNotContain("[alpha] INFO");
            }
        }

        @Test
        void runsStoreAndBrokerUnlessTheyAreElsewhere() {
            try (var run = Run.of(applications, data, Map.of("MONGODB_URI", "", "KAFKA_BROKERS", ""))
                    .ready()) {
                assertThat(run.list().get("store").asString()).startsWith("mongodb://127.0.0.1:");
                assertThat(answers(
                                URI.create(run.list().get("store").asString()).getPort()))
                        .isTrue();
                assertThat(data.resolve("store")).isNotEmptyDirectory();
                assertThat(data.resolve("kafka")).isNotEmptyDirectory();
            }
        }

        @Test
        void namesThePortInUseBeforeAnythingStarts() throws Exception {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var run = run("-Dweltoffen.port.alpha=" + taken.getLocalPort())) {
                assertThat(run.awaitEnd()).isEqualTo(1);
                run.awaitLine("Port %d is in use, and alpha needs it.".formatted(taken.getLocalPort()));
                assertThat(data.resolve("logs")).doesNotExist();
            }
        }

        @Test
        void givesUpOnAServiceThatNeverGetsReady() {
            try (var run = run("-Dweltoffen.fake.failure=true")) {
                assertThat(run.awaitEnd()).isEqualTo(1);
                run.awaitLine("alpha does not run. It ended 4 times before it was ready.");
                run.awaitLine("[alpha] ERROR cannot go on");
            }
        }

        @Test
        void explainsAWrongClockStart() {
            try (var run = run("-Dweltoffen.clock.start=tomorrow")) {
                assertThat(run.awaitEnd()).isEqualTo(1);
                run.awaitLine("weltoffen.clock.start is \"tomorrow\"");
            }
        }
    }

    @Nested
    class SecondStartOnTheSameData {

        @Test
        void saysWhoHoldsIt() {
            try (var first = run().ready();
                    var second = run("-Dweltoffen.lock.patience=PT0.2S")) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                second.awaitLine("Process %d runs Weltoffen on %s".formatted(first.pid(), data));
            }
        }

        @Test
        void goesOnWhenTheFirstEnds() {
            try (var first = run().ready();
                    var second = run()) {
                second.awaitLine("Waiting 30 s at most for process " + first.pid());
                first.close();
                second.ready();
            }
        }

        @Test
        void goesOnAfterTheFirstWasKilled() throws Exception {
            try (var first = run().ready()) {
                int port = first.service("alpha").get("port").asInt();
                first.signal("KILL");
                try (var second = run("-Dweltoffen.port.alpha=" + port).ready()) {
                    assertThat(second.service("alpha").get("port").asInt()).isEqualTo(port);
                }
            }
        }
    }

    @Test
    void startsAServiceAgainThatDied() throws Exception {
        try (var run = run().ready()) {
            var died = run.processOf("alpha");
            Run.signal("KILL", died.pid());

            run.awaitLine("[alpha] Process %d has ended with exit code 137".formatted(died.pid()));
            run.awaitLine("[alpha] Runs again as process ");
            assertThat(run.processOf("alpha").pid()).isNotEqualTo(died.pid());
            assertThat(answers(run.service("alpha").get("port").asInt())).isTrue();
        }
    }

    @Nested
    class Ending {

        @Test
        void childrenNoticeThatTheLauncherWasKilled() throws Exception {
            try (var run = run().ready()) {
                var children = List.of(run.processOf("alpha"), run.processOf("beta"));

                run.signal("KILL");

                await().atMost(Run.PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
            }
        }

        @Test
        void followsTheProcessThatStartedIt() throws Exception {
            try (var run = Run.inAShell(applications, data, BACKENDS_ELSEWHERE, "-Dweltoffen.follow-parent=true")
                    .ready()) {
                var all = List.of(run.launcher(), run.processOf("alpha"), run.processOf("beta"));

                run.signal("KILL");

                await().atMost(Run.PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"INT", "TERM"})
        void endsAllThatItStartedAndNothingElse(String signal) throws Exception {
            var stranger = new ProcessBuilder("sleep", "600").start();
            try (var run = run().ready()) {
                var children = List.of(run.processOf("alpha"), run.processOf("beta"));

                run.signal(signal);
                run.awaitEnd();

                assertThat(children).noneMatch(ProcessHandle::isAlive);
                assertThat(stranger.isAlive()).isTrue();
                assertThat(Files.exists(data.resolve(ProcessList.FILE))).isFalse();
            } finally {
                stranger.destroy();
            }
        }

        @Test
        void endsEveryInstance() throws Exception {
            try (var run = run("-Dweltoffen.instances=3").ready()) {
                var names = List.of("alpha", "alpha-2", "alpha-3", "beta");
                var children = names.stream().map(run::processOf).toList();
                assertThat(names)
                        .allSatisfy(name -> assertThat(
                                        answers(run.service(name).get("port").asInt()))
                                .isTrue());
                assertThat(names.stream()
                                .map(name -> run.service(name).get("port").asInt()))
                        .doesNotHaveDuplicates();

                run.signal("INT");
                run.awaitEnd();

                assertThat(children).noneMatch(ProcessHandle::isAlive);
            }
        }

        @Test
        void takesCtrlCThatReachesTheChildrenFirst() throws Exception {
            try (var run = run().ready()) {
                var children = List.of(run.processOf("alpha"), run.processOf("beta"));

                for (var child : children) {
                    Run.signal("INT", child.pid());
                }
                run.signal("INT");
                run.awaitEnd();

                assertThat(children).noneMatch(ProcessHandle::isAlive);
                assertThat(run.output()).doesNotContain("Starting it again");
            }
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
