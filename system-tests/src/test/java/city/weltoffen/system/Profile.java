package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The profile of a department that a story replaces by key words of its own, and gives back when it ends. */
final class Profile implements AutoCloseable {

    private final Api office;
    private final String department;
    private final JsonNode before;

    private Profile(Api office, String department) {
        this.office = office;
        this.department = department;
        before = office.get(address()).good();
    }

    static Profile of(Api office, String department, List<String> keywords) {
        var profile = new Profile(office, department);
        profile.put(Map.of("themes", List.of(), "keywords", keywords, "programmes", List.of()));
        return profile;
    }

    /** The key words that are stored now. */
    String keywords() {
        return office.get(address()).good().get("profile").get("keywords").toString();
    }

    @Override
    public void close() {
        put(before.get("profile"));
    }

    private void put(Object profile) {
        var changed = Map.of(
                "name", before.get("name"),
                "directorate", before.get("directorate"),
                "languages", before.get("languages"),
                "profile", profile);
        assertThat(office.put(address(), changed).status()).isEqualTo(200);
    }

    private String address() {
        return "/api/departments/" + department;
    }
}
