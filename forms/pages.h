#pragma once

#include "forms/page.h"

namespace forms {

class Session;

/// Makes the page that \a id names (see Page::pageId()); nullptr for an id that no page has. Pages
/// of the way through an assessment need one to be open. Besides the ids of pages, Page::jump may
/// name "assessment/ID" to open one.
Page *makePage(const QString &id, Session &session, QWidget *parent);

} // namespace forms
