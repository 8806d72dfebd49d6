package org.webnav.connector.navision;

import org.webnav.connector.api.ErpRecords.DeliveryAddress;

/** Page 300. */
final class DeliveryAddresses {

    private DeliveryAddresses() {}

    static Page page(Names names) {
        return Page.service(
                names,
                "ShipToAddress",
                "Code",
                "Customer_No",
                "Name",
                "Address",
                "Address_2",
                "City",
                "County",
                "Post_Code",
                "Country_Region_Code",
                "Contact",
                "Last_Date_Modified");
    }

    static DeliveryAddress of(Row row) {
        return new DeliveryAddress(
                row.text("Code"),
                row.text("Name"),
                row.text("Address"),
                row.text("City"),
                row.text("Post_Code"),
                row.text("Country_Region_Code"));
    }
}
