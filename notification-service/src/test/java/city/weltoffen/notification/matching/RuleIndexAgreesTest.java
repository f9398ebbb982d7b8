package city.weltoffen.notification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.text.Stemmer;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.subscription.Criteria;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index agrees with going through the rules, whatever was added, replaced and removed before. */
class RuleIndexAgreesTest {

    private static final List<String> WORDS = List.of(
            "town", "twinning", "Städte", "Stadt", "partnership", "Klima", "music", "schools", "school", "Jugend");

    private final RuleIndex<String> index = new RuleIndex<>();
    private final Map<String, Criteria> rules = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withANaiveMatcher(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 3_000; step++) {
            String id = "rule " + random.nextInt(300);
            if (random.nextInt(4) == 0) {
                rules.remove(id);
                index.remove(id);
            } else {
                Criteria criteria = anyCriteria(random);
                rules.put(id, criteria);
                index.put(id, id, criteria);
            }
            if (step % 5 == 0) {
                AnyEvent event = AnyEvent.by(random);
                assertThat(found(index.match(event.facts()))).isEqualTo(naive(event));
            }
        }
    }

    @Test
    void whileOthersChangeIt() throws Exception {
        Random random = new Random(7);
        Set<String> none = Set.of();
        index.put("stays", "stays", new Criteria(none, none, none, none, none, none, none, Set.of("music"), none));
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> changes = others.submit(() -> {
                for (int step = 0; step < 20_000; step++) {
                    String id = "rule " + random.nextInt(100);
                    if (random.nextBoolean()) {
                        index.put(id, id, anyCriteria(random));
                    } else {
                        index.remove(id);
                    }
                }
                over.set(true);
            });
            EventFacts event = EventFacts.of("a", new LocalizedText("Musik", "Music schools"), Tags.none());
            while (!over.get()) {
                assertThat(index.match(event)).extracting(Hit::rule).contains("stays");
            }
            changes.get();
        }
    }

    private static Map<String, Set<String>> found(List<Hit<String>> hits) {
        return hits.stream()
                .collect(Collectors.toMap(
                        Hit::rule,
                        hit -> hit.criteria().stream()
                                .map(met -> met.criterion() + "=" + met.value())
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private Map<String, Set<String>> naive(AnyEvent event) {
        Map<String, Set<String>> met = new HashMap<>();
        rules.forEach((id, criteria) -> {
            Set<String> reasons = event.reasons(criteria);
            if (!reasons.isEmpty()) {
                met.put(id, reasons);
            }
        });
        return met;
    }

    private static Criteria anyCriteria(Random random) {
        return new Criteria(
                some(random, 2, List.of("a", "b", "c")),
                some(random, 3, List.of("t", "u", "v")),
                some(random, 3, List.of("d", "e")),
                some(random, 6, List.of("1.1", "1.2")),
                some(random, 6, List.of("p", "q")),
                some(random, 6, List.of("FR", "PL")),
                some(random, 6, List.of("CERV", "LIFE")),
                some(random, 2, phrases(random)),
                some(random, 4, phrases(random)));
    }

    private static List<String> phrases(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(one -> text(random, 1 + random.nextInt(3)))
                .toList();
    }

    private static String text(Random random, int words) {
        return random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    /** Nothing in one of so many cases, otherwise one to all. */
    private static Set<String> some(Random random, int seldom, Collection<String> values) {
        if (random.nextInt(seldom) > 0) {
            return Set.of();
        }
        Set<String> some = new LinkedHashSet<>();
        values.forEach(value -> {
            if (random.nextBoolean()) {
                some.add(value);
            }
        });
        return some;
    }

    private record AnyEvent(String kind, Tags tags, LocalizedText title) {

        static AnyEvent by(Random random) {
            Tags tags = new Tags(
                    some(random, 2, List.of("t", "u", "v")),
                    some(random, 2, List.of("d", "e")),
                    some(random, 2, List.of("1.1", "1.2")),
                    some(random, 2, List.of("p", "q")),
                    some(random, 2, List.of("FR", "PL")),
                    some(random, 2, List.of("CERV", "LIFE")),
                    some(random, 2, phrases(random)));
            return new AnyEvent(
                    List.of("a", "b", "c").get(random.nextInt(3)),
                    tags,
                    new LocalizedText(text(random, 4), text(random, 4)));
        }

        EventFacts facts() {
            return EventFacts.of(kind, title, tags);
        }

        /** Empty where a criterion that is asked for is not met. */
        Set<String> reasons(Criteria asked) {
            Set<String> reasons = new TreeSet<>();
            boolean met = meets("eventTypes", asked.eventTypes(), Set.of(kind), reasons)
                    & meets("themes", asked.themes(), tags.themes(), reasons)
                    & meets("departments", asked.departments(), tags.departments(), reasons)
                    & meets("measures", asked.measures(), tags.measures(), reasons)
                    & meets("partners", asked.partners(), tags.partners(), reasons)
                    & meets("countries", asked.countries(), tags.countries(), reasons)
                    & meets("programmes", asked.programmes(), tags.programmes(), reasons)
                    & meets("keywords", asked.keywords(), standing(asked.keywords()), reasons);
            return met && standing(asked.excludedKeywords()).isEmpty() ? reasons : Set.of();
        }

        private static boolean meets(String criterion, Set<String> asked, Set<String> has, Set<String> reasons) {
            Set<String> both = new HashSet<>(asked);
            both.retainAll(has);
            both.forEach(value -> reasons.add(criterion + "=" + value));
            return asked.isEmpty() || !both.isEmpty();
        }

        private Set<String> standing(Set<String> phrases) {
            return phrases.stream()
                    .filter(phrase -> stands(phrase, Stemmer.GERMAN) || stands(phrase, Stemmer.ENGLISH))
                    .collect(Collectors.toSet());
        }

        private boolean stands(String phrase, Stemmer stemmer) {
            return Stream.concat(Stream.of(title.de(), title.en()), tags.keywords().stream())
                    .anyMatch(text -> stemmer.stems(text).contains(stemmer.stems(phrase)));
        }
    }
}
