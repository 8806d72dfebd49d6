package org.webnav.channel.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Brings what a person typed into the form in which it is kept, and notes what is wrong with it. */
final class ContactCheck {

    private static final int TEXT = 100;
    private static final int EMAIL = 200;
    private static final Pattern PHONE =
            Pattern.compile("[+(]?[0-9][0-9 ()./-]{2,38}(( ?ext\\.? ?| ?x ?|,)[0-9]{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final List<Violation> faults = new ArrayList<>();

    private ContactCheck() {}

    /** @throws Invalid with every fault */
    static Card checked(Card given) {
        return new ContactCheck().check(given);
    }

    private Card check(Card given) {
        Card card = new Card(
                given.kind() == null ? Kind.PERSON : given.kind(),
                text("name", given.name(), TEXT),
                text("jobTitle", given.jobTitle(), TEXT),
                matching("phone", given.phone(), PHONE, "channel.phone-wrong"),
                matching("mobile", given.mobile(), PHONE, "channel.phone-wrong"),
                matching("email", given.email(), ADDRESS, "channel.email-wrong"));
        if (card.name().isEmpty()) {
            faults.add(Violation.of("name", "channel.name-missing", "A contact needs a name."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid("channel.invalid-contact", "The contact cannot be kept like this.", faults);
        }
        return card;
    }

    private String matching(String field, String given, Pattern pattern, String code) {
        String text = text(field, given, EMAIL);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            faults.add(Violation.of(
                    field,
                    code,
                    pattern == PHONE
                            ? "A telephone number has digits, spaces and + ( ) - . / only."
                            : "This is no e-mail address."));
        }
        return text;
    }

    private String text(String field, String given, int most) {
        String text =
                given == null ? "" : CONTROLS.matcher(given).replaceAll(" ").strip();
        if (text.length() > most) {
            faults.add(new Violation(
                    field,
                    "channel.text-too-long",
                    "At most " + most + " characters.",
                    Map.of("limit", Integer.toString(most))));
        }
        return text;
    }
}
