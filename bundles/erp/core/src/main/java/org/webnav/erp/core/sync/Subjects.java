package org.webnav.erp.core.sync;

import java.util.List;

/** What one capability takes from the ERP; registered only while that capability is there. */
interface Subjects {

    List<Subject> all();
}
