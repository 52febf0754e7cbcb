from newsparse import Outlet
OUTLET = Outlet("npr", "NPR", hosts=("npr.org",))
