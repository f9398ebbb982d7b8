package city.weltoffen.networking.call;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Search over 20,000 calls with texts as long as the portal's, in the memory of one instance: the promise is 20 ms at the
 * 95th percentile. Beside it, in the same run, the plain way: every folded text as a string, looked through.
 */
public final class CallSearchBenchmark {

    private static final Logger log = LoggerFactory.getLogger(CallSearchBenchmark.class);
    private static final int CALLS = 20_000;
    private static final int WORDS_OF_A_TEXT = 650;
    private static final int VOCABULARY = 30_000;
    private static final int QUERIES = 2_000;
    private static final int WARM_UP = 500;
    private static final double LIMIT_MILLIS = 20;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 23);

    private static final ZonedDateTime NOW = DAY.atStartOfDay(ZoneOffset.UTC);

    private final Random random = new Random(6);
    private final String[] vocabulary =
            IntStream.range(0, VOCABULARY).mapToObj(number -> word()).distinct().toArray(String[]::new);
    private final CallSearch search = new CallSearch();
    private final List<CallEntry> entries = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private CallSearchBenchmark() {
        for (int number = 0; number < CALLS; number++) {
            CallDetails details = details(number);
            Call call = Call.publish(new ToldCall(CallOrigin.EU_PORTAL, details, Set.of()), NOW);
            entries.add(search.entry(call));
            search.read(call);
            texts.add(FoldedText.fold(details.title() + " " + details.identifier() + " "
                    + details.text().getFirst().body()));
        }
    }

    /** @param arguments the file to write the results to */
    static void main(String[] arguments) throws IOException {
        CallSearchBenchmark benchmark = new CallSearchBenchmark();
        double[] ours = benchmark.times(benchmark::search);
        double[] plain = benchmark.times(benchmark::plain);
        String line = String.format(
                Locale.ROOT,
                "| %.2f | %.2f | %.2f | %.2f | %.2f | %s |",
                percentile(ours, 50),
                percentile(ours, 95),
                percentile(plain, 50),
                percentile(plain, 95),
                percentile(ours, 95) / percentile(plain, 95),
                percentile(ours, 95) < LIMIT_MILLIS ? "within" : "above");
        List<String> report = List.of(
                "# Search over %,d calls".formatted(CALLS),
                "",
                "One instance's memory, texts of %d words, queries of one to three words or their beginnings, half of"
                        .formatted(WORDS_OF_A_TEXT),
                "them with filters. Beside it the folded texts as strings, looked through. Limit of the 95th percentile:",
                "%.0f ms.".formatted(LIMIT_MILLIS),
                "",
                "| search, median ms | p95 ms | plain, median ms | p95 ms | ratio of p95 | |",
                "|---|---|---|---|---|---|",
                line,
                "",
                "%d processors, %s.".formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now()));
        Files.write(Path.of(arguments[0]), report);
        log.info("{}", line);
    }

    private List<CallEntry> search(int query) {
        return search.find(
                entries,
                query(query),
                query % 2 == 0
                        ? entry -> true
                        : entry -> "HORIZON".equals(entry.details().programme())
                                && entry.details().nextDeadline(DAY).isPresent());
    }

    private List<String> plain(int query) {
        List<String> words = FoldedText.wordsOf(query(query));
        return texts.stream()
                .filter(text -> words.stream().allMatch(text::contains))
                .toList();
    }

    private double[] times(IntFunction<List<?>> ask) {
        double[] times = new double[QUERIES];
        int found = 0;
        for (int query = 0; query < WARM_UP + QUERIES; query++) {
            long begun = System.nanoTime();
            found += ask.apply(query).size();
            if (query >= WARM_UP) {
                times[query - WARM_UP] = (System.nanoTime() - begun) / 1e6;
            }
        }
        log.info("{} entries found", found);
        Arrays.sort(times);
        return times;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private String query(int number) {
        Random choice = new Random(number);
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= choice.nextInt(3); i++) {
            String word = common(choice);
            words.add(choice.nextBoolean() ? word : word.substring(0, Math.min(word.length(), 2 + choice.nextInt(4))));
        }
        return String.join(" ", words);
    }

    private CallDetails details(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_TEXT; i++) {
            text.append(common(random)).append(i % 12 == 11 ? ". " : " ");
        }
        return new CallDetails(
                "HORIZON-CL%d-2026-%05d".formatted(number % 7, number),
                String.join(" ", common(random), common(random), common(random), common(random), common(random)),
                "grant",
                number % 3 == 0 ? "HORIZON" : "LIFE",
                CallStatus.OPEN,
                null,
                null,
                List.of(new Deadline(DAY.plusDays(number % 300), null)),
                null,
                List.of(common(random), common(random), common(random)),
                null,
                null,
                null,
                null,
                List.of(new CallSection("Scope", text.toString())),
                List.of(),
                null);
    }

    /** Few words are frequent and many are rare, as in every language. */
    private String common(Random choice) {
        return vocabulary[(int) (vocabulary.length * Math.pow(choice.nextDouble(), 4))];
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append(random.nextInt(3) == 0 ? "n" : "");
        }
        return word.toString();
    }
}
