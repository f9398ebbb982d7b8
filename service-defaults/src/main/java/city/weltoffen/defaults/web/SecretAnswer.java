package city.weltoffen.defaults.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks an answer that holds a secret, which is shown once and kept nowhere, also not to repeat it. */
public final class SecretAnswer {

    private static final String ATTRIBUTE = SecretAnswer.class.getName();

    private SecretAnswer() {}

    public static void to(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, Boolean.TRUE);
    }

    static boolean isTo(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
