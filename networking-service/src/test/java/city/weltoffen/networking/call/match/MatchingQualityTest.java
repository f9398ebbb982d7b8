package city.weltoffen.networking.call.match;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.department.DepartmentProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How well themes find the calls that are about them: a profile that has nothing but one theme, the shipped glossary, the
 * default threshold, against what a person said of real titles. Writes {@code target/matching-quality.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingQualityTest {

    private static final double LEAST = 0.8;
    private static final int THRESHOLD = 50;
    private static final Logger log = LoggerFactory.getLogger(MatchingQualityTest.class);

    private final Vocabulary vocabulary = new Vocabulary();
    private Glossary glossary;
    private List<LabelledCall> calls;

    @BeforeAll
    void read() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/calls/glossary.yml")) {
            glossary = GlossaryReader.read(Objects.requireNonNull(file));
        }
        calls = LabelledCall.all();
        report();
    }

    private record Score(int right, int found, int wanted) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        Score plus(Score other) {
            return new Score(right + other.right, found + other.found, wanted + other.wanted);
        }
    }

    private Set<String> themesOf(LabelledCall call) {
        CallWords words = CallWords.of(call.details(), vocabulary);
        Set<String> found = new TreeSet<>();
        for (String theme : glossary.themes().keySet()) {
            DepartmentProfile profile = new DepartmentProfile(List.of(theme), List.of(), List.of(), null);
            if (CallMatcher.match(new SoughtWords(profile, glossary), words).reaches(THRESHOLD)) {
                found.add(theme);
            }
        }
        return found;
    }

    private Score score(boolean heldOut) {
        return calls.stream()
                .filter(call -> call.heldOut() == heldOut)
                .map(this::score)
                .reduce(new Score(0, 0, 0), Score::plus);
    }

    private Score score(LabelledCall call) {
        Set<String> found = themesOf(call);
        Set<String> right = new HashSet<>(found);
        right.retainAll(call.themes());
        return new Score(right.size(), found.size(), call.themes().size());
    }

    @Test
    void isMeasuredOnEnoughTitlesOfWhichSomeAreNoneOfACitysBusiness() {
        assertThat(calls).hasSizeGreaterThanOrEqualTo(150);
        assertThat(calls).extracting(LabelledCall::code).doesNotHaveDuplicates();
        assertThat(calls.stream().filter(LabelledCall::heldOut)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(calls.stream().filter(call -> call.themes().isEmpty())).hasSizeGreaterThanOrEqualTo(20);
        assertThat(calls)
                .allSatisfy(call ->
                        assertThat(glossary.themes().keySet()).as(call.code()).containsAll(call.themes()));
    }

    @Test
    void findsFourOfFiveAndIsRightInFourOfFive() {
        Score all = score(false).plus(score(true));
        assertThat(all.precision()).as("precision").isGreaterThan(LEAST);
        assertThat(all.recall()).as("recall").isGreaterThan(LEAST);
    }

    @Test
    void doesAsWellOnTitlesThatItWasNotTunedWith() {
        Score heldOut = score(true);
        assertThat(heldOut.precision()).as("precision, held out").isGreaterThan(LEAST);
        assertThat(heldOut.recall()).as("recall, held out").isGreaterThan(LEAST);
    }

    private void report() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Quality of matching",
                "",
                "Themes found in real titles, against labels given by hand; micro-averaged over themes.",
                "",
                "| titles | precision | recall | right | found | wanted |",
                "|---|---|---|---|---|---|"));
        lines.add(line("tuned with", score(false)));
        lines.add(line("held out", score(true)));
        lines.add(line("all", score(false).plus(score(true))));
        lines.addAll(
                List.of("", "| theme | precision | recall | right | found | wanted |", "|---|---|---|---|---|---|"));
        byTheme().forEach((theme, score) -> lines.add(line(theme, score)));
        lines.addAll(List.of("", "## Where the two differ among the titles tuned with", ""));
        calls.stream().filter(call -> !call.heldOut()).forEach(call -> {
            Set<String> found = themesOf(call);
            if (!found.equals(new TreeSet<>(call.themes()))) {
                lines.add("- %s: found %s, wanted %s".formatted(call.title(), found, new TreeSet<>(call.themes())));
            }
        });
        Path file = Path.of("target", "matching-quality.md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        log.info("\n{}", String.join("\n", lines.subList(0, 9)));
    }

    private TreeMap<String, Score> byTheme() {
        TreeMap<String, Score> scores = new TreeMap<>();
        for (LabelledCall call : calls) {
            Set<String> found = themesOf(call);
            for (String theme : glossary.themes().keySet()) {
                boolean is = found.contains(theme);
                boolean should = call.themes().contains(theme);
                Score one = new Score(is && should ? 1 : 0, is ? 1 : 0, should ? 1 : 0);
                scores.merge(theme, one, Score::plus);
            }
        }
        return scores;
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %d | %d | %d |",
                name,
                score.precision(),
                score.recall(),
                score.right(),
                score.found(),
                score.wanted());
    }
}
