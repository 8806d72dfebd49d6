package org.webnav.channel.web;

import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;

/** A contact as somebody types it; what is left out is empty. */
public record ContactBody(
        Kind kind,
        @NotNull @Size(max = 200) String name,
        @Size(max = 200) String jobTitle,
        @Size(max = 200) String phone,
        @Size(max = 200) String mobile,
        @Size(max = 200) String email) {

    Card card() {
        return new Card(kind, name, jobTitle, phone, mobile, email);
    }
}
