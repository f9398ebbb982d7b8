package city.weltoffen.notification.matching;

import city.weltoffen.events.EventKind;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.subscription.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Subscriptions and events of a city as they are expected: four in ten subscriptions name themes, seven in ten kinds of
 * event, one in three a department, half key words; few values are frequent and many are rare.
 */
final class ManyRules {

    private static final int VOCABULARY = 20_000;
    private static final List<String> THEMES = names("theme-", 16);
    private static final List<String> DEPARTMENTS = names("department-", 40);
    private static final List<String> PROGRAMMES = names("P", 60);
    private static final List<String> COUNTRIES = names("C", 60);
    private static final List<String> PARTNERS = names("partner-", 2_000);
    private static final List<String> MEASURES = names("m", 60);
    private static final List<String> KINDS =
            Kinds.all().stream().map(EventKind::name).toList();

    private final Random random;
    private final List<String> words;

    ManyRules(long seed) {
        random = new Random(seed);
        words = IntStream.range(0, VOCABULARY)
                .mapToObj(number -> word())
                .distinct()
                .toList();
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    Criteria criteria() {
        while (true) {
            Criteria criteria = new Criteria(
                    in(0.7, 3, KINDS),
                    in(0.4, 2, THEMES),
                    in(1 / 3.0, 1, DEPARTMENTS),
                    in(0.05, 2, MEASURES),
                    in(0.05, 2, PARTNERS),
                    in(0.1, 3, COUNTRIES),
                    in(0.1, 2, PROGRAMMES),
                    share(0.5, 3, this::phrase),
                    share(0.05, 2, this::phrase));
            if (!criteria.asksForNothing()) {
                return criteria;
            }
        }
    }

    /** What of an event both ways of matching are given. */
    record Event(String kind, LocalizedText title, Tags tags) {

        EventFacts facts() {
            return EventFacts.of(kind, title, tags);
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>(List.of(title.de(), title.en()));
            texts.addAll(tags.keywords());
            return texts;
        }
    }

    Event event() {
        Tags tags = new Tags(
                in(0.8, 3, THEMES),
                in(0.6, 2, DEPARTMENTS),
                in(0.3, 2, MEASURES),
                in(0.3, 2, PARTNERS),
                in(0.4, 2, COUNTRIES),
                in(0.4, 1, PROGRAMMES),
                share(0.6, 5, number -> text(1 + random.nextInt(2))));
        return new Event(KINDS.get(random.nextInt(KINDS.size())), new LocalizedText(text(8), text(8)), tags);
    }

    private Set<String> in(double share, int most, List<String> values) {
        return share(share, most, number -> frequent(values));
    }

    private Set<String> share(double share, int most, IntFunction<String> value) {
        return random.nextDouble() >= share
                ? Set.of()
                : IntStream.rangeClosed(0, random.nextInt(most))
                        .mapToObj(value)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One in four is a phrase. */
    private String phrase(int number) {
        return text(random.nextInt(4) == 0 ? 2 : 1);
    }

    private String text(int length) {
        return IntStream.range(0, length).mapToObj(number -> frequent(words)).collect(Collectors.joining(" "));
    }

    /** Few values are frequent and many are rare, as in every language. */
    private String frequent(List<String> values) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 2)));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable <= 1 + random.nextInt(3); syllable++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)))
                    .append("aeiou".charAt(random.nextInt(5)))
                    .append(random.nextInt(3) == 0 ? "n" : "");
        }
        return word.toString();
    }
}
