package org.webnav.platform.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.UserAdministration.NewAccount;
import org.webnav.platform.api.Violation;

/** What logins and passwords must be like (OWASP ASVS 5.0, 6.2: length counts, no rules of composition). */
final class AccountRules {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,99}");
    private static final int LONGEST_PASSWORD = 200;

    private AccountRules() {}

    static void check(NewAccount account) {
        List<Violation> violations = new ArrayList<>();
        if (!LOGIN.matcher(account.login().strip()).matches()) {
            violations.add(Violation.of(
                    "login",
                    "platform.bad-login",
                    "A login has 2 to 100 letters, digits or . _ @ + - and begins with a letter or digit."));
        }
        violations.addAll(passwordFaults(account.login(), account.password()));
        refuse(violations);
    }

    static void checkPassword(String login, String password) {
        refuse(passwordFaults(login, password));
    }

    private static List<Violation> passwordFaults(String login, String password) {
        int least = UserAdministration.SHORTEST_PASSWORD;
        if (password == null || password.length() < least || password.length() > LONGEST_PASSWORD) {
            return List.of(new Violation(
                    "password",
                    "platform.password-length",
                    "A password has " + least + " to " + LONGEST_PASSWORD + " characters.",
                    Map.of("least", Integer.toString(least), "most", Integer.toString(LONGEST_PASSWORD))));
        }
        if (JdbcUsers.key(password).contains(JdbcUsers.key(login))
                && login.strip().length() > 3) {
            return List.of(Violation.of(
                    "password", "platform.password-holds-login", "The password must not contain the login."));
        }
        return List.of();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw new Invalid(first.code(), first.message(), violations);
        }
    }
}
