package city.weltoffen.networking.call.reading;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code weltoffen.calls.funding-database}.
 *
 * @param territories beginnings of the places of programmes that are taken, for instance {@code Land/Niedersachsen}; all
 *     when empty
 * @param audiences of the city by the last part of the database's category of those who may apply
 */
@ConfigurationProperties("weltoffen.calls.funding-database")
record FundingDatabaseSettings(Set<String> territories, Map<String, String> audiences) {

    FundingDatabaseSettings {
        territories = territories == null ? Set.of() : Set.copyOf(territories);
        audiences = audiences == null ? Map.of() : Map.copyOf(audiences);
    }

    void requireTerritory(String place) throws RefusedEntry {
        if (!territories.isEmpty() && territories.stream().noneMatch(territory -> place.startsWith(territory + "/"))) {
            throw Doubt.OTHER_TERRITORY.entry(place);
        }
    }
}
