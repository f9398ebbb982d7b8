package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.relation.RelationKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values that a column may hold, by key or by their German or English name, whatever case or accent.
 *
 * @param byName each value by its folded names
 */
record Choices<T>(Map<String, T> byName) {

    static final Choices<PartnerKind> PARTNER_KINDS = of(named(PartnerKind.values(), PartnerKind::label));
    static final Choices<RelationKind> RELATION_KINDS = of(named(RelationKind.values(), RelationKind::label));
    static final Choices<String> COUNTRIES =
            ofKeys(Arrays.stream(Locale.getISOCountries()).collect(Collectors.toMap(code -> code, Catalogue::country)));
    static final Choices<Boolean> YES_OR_NO = of(Map.of(
            true, new String[] {"ja", "yes", "true", "wahr", "x", "1"},
            false, new String[] {"nein", "no", "false", "falsch", "0"}));

    private static <T> Choices<T> of(Map<T, String[]> namesByValue) {
        Map<String, T> byName = new HashMap<>();
        namesByValue.forEach((value, names) ->
                Arrays.stream(names).forEach(name -> byName.putIfAbsent(FoldedText.fold(name), value)));
        return new Choices<>(Map.copyOf(byName));
    }

    /** A list of the city. */
    static Choices<String> ofKeys(Map<String, LocalizedText> namesByKey) {
        Map<String, String[]> names = new LinkedHashMap<>();
        namesByKey.forEach((key, name) -> names.put(key, new String[] {key, name.de(), name.en()}));
        return of(names);
    }

    private static <E extends Enum<E>> Map<E, String[]> named(E[] values, Function<E, LocalizedText> label) {
        return Arrays.stream(values).collect(Collectors.toMap(value -> value, value -> new String[] {
            value.name(), label.apply(value).de(), label.apply(value).en()
        }));
    }

    Optional<T> of(String text) {
        return Optional.ofNullable(byName.get(FoldedText.fold(text)));
    }
}
