package city.weltoffen.measures.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.documents.HtmlWriter;
import city.weltoffen.measures.report.AnyReport;
import city.weltoffen.measures.report.ReportView.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who does not see the page gets of it. */
class ReportHtmlTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Pattern CHART = Pattern.compile("<svg[^>]*>");
    private static final Pattern TEXT_INSTEAD = Pattern.compile("aria-label=\"[^\"]{20,}\"");

    private static String html(String language) {
        return new String(
                new HtmlWriter()
                        .write(new ReportPrinter().print(AnyReport.large(Version.INTERNAL), Locale.of(language))),
                StandardCharsets.UTF_8);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void hasHeadingsInOrder(String language) {
        List<Integer> levels = found(HEADING, html(language))
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();

        assertThat(levels).startsWith(1, 2).filteredOn(level -> level == 1).hasSize(1);
        assertThat(IntStream.range(1, levels.size()).filter(i -> levels.get(i) > levels.get(i - 1) + 1))
                .as("no level is left out")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void saysEachChartInWordsToo(String language) {
        List<String> charts =
                found(CHART, html(language)).map(MatchResult::group).toList();

        assertThat(charts)
                .hasSize(13)
                .allSatisfy(chart -> assertThat(chart).contains("role=\"img\"").containsPattern(TEXT_INSTEAD));
    }
}
