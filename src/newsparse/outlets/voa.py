from newsparse import Outlet
OUTLET = Outlet("voa", "VOA", hosts=("voanews.com",))
