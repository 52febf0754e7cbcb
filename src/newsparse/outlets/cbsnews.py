from newsparse import Outlet
OUTLET = Outlet("cbsnews", "CBS News", hosts=("cbsnews.com",))
