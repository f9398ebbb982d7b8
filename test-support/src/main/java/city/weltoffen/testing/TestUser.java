package city.weltoffen.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a token speaks for.
 *
 * @param subject the opaque {@code sub}
 * @param roles any of {@code office}, {@code council}, {@code admin}
 * @param department the slug of the department, null for none
 */
public record TestUser(
        String subject,
        String name,
        String email,
        List<String> roles,
        @Nullable String department) {

    private static final String SUBJECTS = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d";

    public static final TestUser OFFICE = demo("0001", "Olga Office", "office", List.of("office"), "internationales");
    public static final TestUser KULTUR = demo("0002", "Kim Kultur", "kultur", List.of(), "kultur");
    public static final TestUser UMWELT = demo("0003", "Uli Umwelt", "umwelt", List.of(), "umwelt");
    public static final TestUser COUNCIL = demo("0004", "Renate Rat", "rat", List.of("council"), null);
    public static final TestUser ADMIN = demo("0005", "Alex Admin", "admin", List.of("admin"), null);

    public TestUser {
        roles = List.copyOf(roles);
    }

    private static TestUser demo(
            String number, String name, String account, List<String> roles, @Nullable String department) {
        return new TestUser(SUBJECTS + number, name, account + "@weltoffen.example", roles, department);
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>(
                Map.of("sub", subject, "name", name, "email", email, "locale", "de", "roles", roles));
        if (department != null) {
            claims.put("department", department);
        }
        return claims;
    }
}
