package city.weltoffen.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrometheusTextTest {

    @Test
    void isReadWithItsLabels() {
        var samples = PrometheusText.read("""
                # HELP http_server_requests_seconds How long it took
                # TYPE http_server_requests_seconds histogram
                http_server_requests_seconds_bucket{outcome="SUCCESS",uri="/api/{id}",le="0.005"} 3
                http_server_requests_seconds_bucket{outcome="SUCCESS",uri="/api/{id}",le="+Inf",} 4 1767225600000

                up 1
                small 1.5E-7
                """);

        assertThat(samples.all())
                .containsExactly(
                        new Sample(
                                "http_server_requests_seconds_bucket",
                                Map.of("outcome", "SUCCESS", "uri", "/api/{id}", "le", "0.005"),
                                3),
                        new Sample(
                                "http_server_requests_seconds_bucket",
                                Map.of("outcome", "SUCCESS", "uri", "/api/{id}", "le", "+Inf"),
                                4),
                        new Sample("up", Map.of(), 1),
                        new Sample("small", Map.of(), 1.5E-7));
    }

    @Test
    void mayHaveQuotesAndLineBreaksInLabels() {
        var samples = PrometheusText.read("a{b=\"say \\\"x, {y}\\\" \\\\ now\\nhere\"} 1");

        assertThat(samples.all().getFirst().label("b")).isEqualTo("say \"x, {y}\" \\ now\nhere");
    }

    @Test
    void mayHaveLongLabels() {
        var samples = PrometheusText.read("a{b=\"%s\"} 1".formatted("\\\\x".repeat(100_000)));

        assertThat(samples.all().getFirst().label("b")).hasSize(200_000);
    }

    @Test
    void mayHaveNoSamples() {
        assertThat(PrometheusText.read("# EOF\n").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "up",
                "up one",
                "up 1d",
                "up 0x1p3",
                "1up 1",
                "up{ 1",
                "up{a=b} 1",
                "up{a=\"b\" c=\"d\"} 1",
                "up{a=\"b} 1",
                "up{a=\"\\x\"} 1",
                "up{a=\"b\",a=\"c\"} 1",
                "up 1 2 3"
            })
    void isRefusedWhenItIsSomethingElse(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrometheusText.read("fine 1\n" + line))
                .withMessageStartingWith("Line 2 ");
    }

    @Test
    void tellsWhatIsNotMeasuredFromZero() {
        var samples = PrometheusText.read("backlog 0\nage NaN\nrun{job=\"a\",outcome=\"done\"} 0");

        assertThat(samples.amount("backlog")).isZero();
        assertThat(samples.sum("age")).isNull();
        assertThat(samples.sum("other")).isNull();
        assertThat(samples.totals("other", "type")).isNull();
        assertThat(samples.histogram("other")).isNull();
        assertThat(samples.outcomes("other", "job")).isNull();
        assertThat(samples.outcomes("run", "job")).containsExactly(new Outcome("a", "done", 0));
    }

    @Test
    void addsHistogramsOfTheSameName() {
        var samples = PrometheusText.read("""
                d_bucket{c="a",le="0.5"} 1
                d_bucket{c="a",le="2.0"} 3
                d_bucket{c="a",le="+Inf"} 4
                d_bucket{c="b",le="0.5"} 10
                d_bucket{c="b",le="2.0"} 10
                d_bucket{c="b",le="+Inf"} 10
                """);

        assertThat(samples.histogram("d"))
                .isEqualTo(new Histogram(14, List.of(new Histogram.Bucket(0.5, 11), new Histogram.Bucket(2, 13))));
    }
}
